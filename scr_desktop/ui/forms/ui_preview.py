# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.drawn.pdf_view import PdfView

class Ui_Preview(object):
    def setupUi(self, Preview):
        if not Preview.objectName():
            Preview.setObjectName(u"Preview")
        Preview.resize(940, 640)
        self.column = QVBoxLayout(Preview)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 14, 16, 14)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.words_label = QLabel(Preview)
        self.words_label.setObjectName(u"words_label")

        self.tools.addWidget(self.words_label)

        self.words = QLineEdit(Preview)
        self.words.setObjectName(u"words")
        self.words.setClearButtonEnabled(True)
        self.words.setMaxLength(200)

        self.tools.addWidget(self.words)

        self.next_hit = QPushButton(Preview)
        self.next_hit.setObjectName(u"next_hit")

        self.tools.addWidget(self.next_hit)

        self.previous_hit = QPushButton(Preview)
        self.previous_hit.setObjectName(u"previous_hit")
        self.previous_hit.setAutoDefault(False)

        self.tools.addWidget(self.previous_hit)

        self.found = QLabel(Preview)
        self.found.setObjectName(u"found")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty(u"role", u"muted")

        self.tools.addWidget(self.found)

        self.tools_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.tools_gap)

        self.smaller = QPushButton(Preview)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setAutoDefault(False)

        self.tools.addWidget(self.smaller)

        self.zoom = QLabel(Preview)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setTextFormat(Qt.TextFormat.PlainText)

        self.tools.addWidget(self.zoom)

        self.larger = QPushButton(Preview)
        self.larger.setObjectName(u"larger")
        self.larger.setAutoDefault(False)

        self.tools.addWidget(self.larger)

        self.fit = QPushButton(Preview)
        self.fit.setObjectName(u"fit")
        self.fit.setAutoDefault(False)

        self.tools.addWidget(self.fit)


        self.column.addLayout(self.tools)

        self.note = QLabel(Preview)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"warning")

        self.column.addWidget(self.note)

        self.view = PdfView(Preview)
        self.view.setObjectName(u"view")

        self.column.addWidget(self.view)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.place = QLabel(Preview)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)

        self.buttons.addWidget(self.place)

        self.gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.print_it = QPushButton(Preview)
        self.print_it.setObjectName(u"print_it")
        self.print_it.setAutoDefault(False)

        self.buttons.addWidget(self.print_it)

        self.save = QPushButton(Preview)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.save_word = QPushButton(Preview)
        self.save_word.setObjectName(u"save_word")
        self.save_word.setAutoDefault(False)

        self.buttons.addWidget(self.save_word)

        self.back = QPushButton(Preview)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.go_on = QPushButton(Preview)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setAutoDefault(False)
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.view, self.words)
        QWidget.setTabOrder(self.words, self.next_hit)
        QWidget.setTabOrder(self.next_hit, self.previous_hit)
        QWidget.setTabOrder(self.previous_hit, self.smaller)
        QWidget.setTabOrder(self.smaller, self.larger)
        QWidget.setTabOrder(self.larger, self.fit)
        QWidget.setTabOrder(self.fit, self.print_it)
        QWidget.setTabOrder(self.print_it, self.save)
        QWidget.setTabOrder(self.save, self.back)
        QWidget.setTabOrder(self.back, self.go_on)

        self.retranslateUi(Preview)

        self.next_hit.setDefault(True)


        QMetaObject.connectSlotsByName(Preview)
    # setupUi

    def retranslateUi(self, Preview):
        Preview.setWindowTitle(QCoreApplication.translate("Preview", u"Preview", None))
        self.words_label.setText(QCoreApplication.translate("Preview", u"&Find", None))
        self.next_hit.setText(QCoreApplication.translate("Preview", u"&Next", None))
#if QT_CONFIG(accessibility)
        self.next_hit.setAccessibleName(QCoreApplication.translate("Preview", u"Next place found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(shortcut)
        self.next_hit.setShortcut(QCoreApplication.translate("Preview", u"F3", None))
#endif // QT_CONFIG(shortcut)
        self.previous_hit.setText(QCoreApplication.translate("Preview", u"P&revious", None))
#if QT_CONFIG(accessibility)
        self.previous_hit.setAccessibleName(QCoreApplication.translate("Preview", u"Previous place found", None))
#endif // QT_CONFIG(accessibility)
        self.found.setText("")
        self.smaller.setText(QCoreApplication.translate("Preview", u"S&maller", None))
        self.zoom.setText(QCoreApplication.translate("Preview", u"100 %", None))
        self.larger.setText(QCoreApplication.translate("Preview", u"&Larger", None))
        self.fit.setText(QCoreApplication.translate("Preview", u"Fit &width", None))
        self.note.setText("")
#if QT_CONFIG(accessibility)
        self.view.setAccessibleName(QCoreApplication.translate("Preview", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.place.setText("")
        self.print_it.setText(QCoreApplication.translate("Preview", u"&Print\u2026", None))
        self.save.setText(QCoreApplication.translate("Preview", u"&Save as PDF\u2026", None))
        self.save_word.setText(QCoreApplication.translate("Preview", u"Save as W&ord\u2026", None))
        self.back.setText(QCoreApplication.translate("Preview", u"&Close", None))
        self.go_on.setText(QCoreApplication.translate("Preview", u"&Issue it", None))
    # retranslateUi

